package planted.modules.low;

import planted.modules.high.High;

public class UsesTheModuleAbove {
    High high() {
        return new High();
    }
}
