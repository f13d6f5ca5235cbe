this is no binary model
