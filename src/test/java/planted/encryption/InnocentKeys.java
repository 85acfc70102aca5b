package planted.encryption;

import com.google.crypto.tink.KeysetHandle;

class InnocentKeys {
    int keys(KeysetHandle handle) {
        return handle.size();
    }
}
