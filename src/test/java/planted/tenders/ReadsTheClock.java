package planted.tenders;

import java.time.LocalDate;

class ReadsTheClock {
    LocalDate today() {
        return LocalDate.now();
    }
}
