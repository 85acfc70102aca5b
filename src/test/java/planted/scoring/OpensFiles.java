package planted.scoring;

import java.nio.file.Files;
import java.nio.file.Path;

class OpensFiles {
    boolean exists(String name) {
        return Files.exists(Path.of(name));
    }
}
