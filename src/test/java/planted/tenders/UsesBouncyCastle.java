package planted.tenders;

import org.bouncycastle.crypto.params.Argon2Parameters;

class UsesBouncyCastle {
    int memory(Argon2Parameters parameters) {
        return parameters.getMemory();
    }
}
