"""Who may see and do what, on which ground: plain Python that knows no database."""
