package planted.tenders;

import com.codahale.shamir.Scheme;

class UsesShamir {
    int shares(Scheme scheme) {
        return scheme.n();
    }
}
