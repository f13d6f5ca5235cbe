package people;

enum HotelRoomTensors {}
