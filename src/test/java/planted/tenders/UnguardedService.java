package planted.tenders;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;

@Service
public class UnguardedService {
    @RolesAllowed("COMMISSIONER")
    public void guarded() {}

    public void open() {}
}
