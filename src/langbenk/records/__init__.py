"""What is documented on the way: the record signed and corrected, tasks, messages."""
