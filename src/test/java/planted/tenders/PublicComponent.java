package planted.tenders;

import org.springframework.stereotype.Component;

@Component
public class PublicComponent {
    public void open() {}
}
