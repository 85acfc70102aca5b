package planted.modules.high;

import planted.modules.deep.hidden.Hidden;

class ReachesIntoTheHiddenPart {
    Hidden hidden() {
        return new Hidden();
    }
}
