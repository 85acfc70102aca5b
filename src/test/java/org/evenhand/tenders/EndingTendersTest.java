package org.evenhand.tenders;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.junit.jupiter.api.Test;

/** A tender is given up or cancelled with a reason, from where that can be done. */
abstract class EndingTendersTest extends WithAWholeDraft {

    @DemoOnH2
    static class OnH2Test extends EndingTendersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends EndingTendersTest {}

    @Test
    void every_step_is_taken_from_where_the_table_says_and_from_nowhere_else() {
        assertThat(ending.cancel(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.PLANNING));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new Ending.NotFrom(TenderStatus.PLANNING));
        assertThat(ending.withdraw(id, " ")).isInstanceOf(Ending.NoReason.class);
        assertThat(ending.withdraw(id, "No money")).isEqualTo(new Ending.Done(TenderStatus.WITHDRAWN));

        assertThat(ending.withdraw(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.WITHDRAWN));
        assertThat(ending.cancel(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.WITHDRAWN));
        assertThat(publishing.publish(id, seen(), "x")).isEqualTo(new Publishing.NotFrom(TenderStatus.WITHDRAWN));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new Ending.Done(TenderStatus.PLANNING));

        publish();
        assertThat(ending.withdraw(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.ACTIVE));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new Ending.NotFrom(TenderStatus.ACTIVE));
        assertThat(ending.cancel(id, "x".repeat(4001))).isInstanceOf(Ending.TooLong.class);
        assertThat(ending.cancel(id, "Nobody needs it")).isEqualTo(new Ending.Done(TenderStatus.CANCELLED));

        assertThat(ending.cancel(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.CANCELLED));
        assertThat(ending.withdraw(id, "x")).isEqualTo(new Ending.NotFrom(TenderStatus.CANCELLED));
        assertThat(ending.takeUpAgain(id)).isEqualTo(new Ending.NotFrom(TenderStatus.CANCELLED));
        WholeDraft.answer(context, id, "contact", "other");
        assertThat(publishing.publish(id, seen(), "x")).isEqualTo(new Publishing.NotFrom(TenderStatus.CANCELLED));
        assertThat(acts(id.value()))
                .contains("tenders.withdrawn", "tenders.taken-up-again", "tenders.published", "tenders.cancelled");
        assertThat(reading.latest(id).orElseThrow().cancelled().orElseThrow().reason())
                .isEqualTo("Nobody needs it");
    }
}
