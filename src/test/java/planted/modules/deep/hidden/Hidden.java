package planted.modules.deep.hidden;

public class Hidden {}
