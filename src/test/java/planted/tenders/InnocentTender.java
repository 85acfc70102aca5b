package planted.tenders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

class InnocentTender {
    private final Clock clock;

    InnocentTender(Clock clock) {
        this.clock = clock;
    }

    String today() {
        return String.format(Locale.ROOT, "%s", LocalDate.now(clock)).toLowerCase(Locale.ROOT);
    }
}
