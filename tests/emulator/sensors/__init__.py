"""The sensors on the board's internal I2C bus, register by register, written from their data sheets' facts."""
