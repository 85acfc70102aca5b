package planted.scoring;

import org.springframework.stereotype.Component;

@Component
class UsesSpring {}
