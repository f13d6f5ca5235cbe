interface GuestTensors {}
