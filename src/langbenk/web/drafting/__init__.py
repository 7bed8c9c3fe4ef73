"""Never lose a word: what is typed in a form is kept as it is typed, and let go when it is saved.

A form with texts carries a mark, sealed: whose it is, which form about whom, and which fields are kept. Whatever is
posted with a mark goes to the place in the mark and to no other, and only for the one whose mark it is. With script a
form sends what it holds at every pause; without, what was posted and not taken is kept all the same.
"""
