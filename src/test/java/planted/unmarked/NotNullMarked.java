package planted.unmarked;

class NotNullMarked {}
