"""Those who coordinate: the register, when they are away, what stands beside an appointment, and the board's lists."""
