"""What is measured: pages over data of any size, the law in columns, worlds by chance. ``python -m measure``."""
