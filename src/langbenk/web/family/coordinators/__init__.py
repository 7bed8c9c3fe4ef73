"""Another coordinator: the place where a family asks for one."""
