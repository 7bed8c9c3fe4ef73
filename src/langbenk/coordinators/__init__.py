"""The coordinators themselves: what they can, how much they carry, when they are away, and who comes after."""
