package planted.tenders;

import com.google.crypto.tink.KeysetHandle;

class UsesTink {
    int keys(KeysetHandle handle) {
        return handle.size();
    }
}
