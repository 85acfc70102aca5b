package planted.tenders;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UnguardedController {
    @GetMapping("/everything")
    String everything() {
        return "";
    }
}
