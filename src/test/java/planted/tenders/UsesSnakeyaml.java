package planted.tenders;

import org.snakeyaml.engine.v2.api.LoadSettings;

class UsesSnakeyaml {
    LoadSettings settings() {
        return LoadSettings.builder().build();
    }
}
