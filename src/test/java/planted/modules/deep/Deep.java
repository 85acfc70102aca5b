package planted.modules.deep;

public class Deep {}
