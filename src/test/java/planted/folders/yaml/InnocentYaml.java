package planted.folders.yaml;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class InnocentYaml {
    Object read(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
