package org.evenhand.evidence.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.evidence.EvidenceReading;
import org.evenhand.evidence.VirusScan;
import org.evenhand.evidence.keeping.EvidenceRefusal;

/** Sentences about documents. */
final class EvidenceWords {

    private static final BigDecimal KILO = BigDecimal.valueOf(1024);
    private static final BigDecimal MEGA = KILO.multiply(KILO);

    private final Messages messages;

    EvidenceWords(Messages messages) {
        this.messages = messages;
    }

    String refused(EvidenceRefusal why) {
        return messages.say("evidence.refused." + why.word());
    }

    String kind(EvidenceKind kind) {
        return messages.say("evidence.kind." + kind.word());
    }

    String scan(VirusScan scan) {
        return messages.say("evidence.scan." + scan.word());
    }

    String reading(Optional<EvidenceReading> reading) {
        return messages.say(
                "evidence.reading." + reading.map(EvidenceReading::word).orElse("not-yet"));
    }

    /** A size as people read it: whole kilobytes, or megabytes to a tenth. */
    String size(long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes);
        return size.compareTo(MEGA) < 0
                ? messages.say("evidence.size.kb", messages.number(size.divide(KILO, 0, RoundingMode.CEILING)))
                : messages.say("evidence.size.mb", messages.number(size.divide(MEGA, 1, RoundingMode.HALF_UP)));
    }
}
