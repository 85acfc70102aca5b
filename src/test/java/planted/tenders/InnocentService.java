package planted.tenders;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;

@Service
@RolesAllowed("COMMISSIONER")
public class InnocentService {
    public void publish() {}

    @PermitAll
    public void read() {}

    void inside() {}
}
