"""The municipality: services, units, those who work there."""
