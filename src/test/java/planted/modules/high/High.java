package planted.modules.high;

public class High {}
