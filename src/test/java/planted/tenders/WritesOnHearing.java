package planted.tenders;

import org.evenhand.letters.Letter;
import org.evenhand.letters.Outbox;
import org.springframework.context.event.EventListener;

class WritesOnHearing {
    void write(Outbox outbox, Letter letter) {
        outbox.post(letter);
    }

    @EventListener
    void hear(String change) {}
}
