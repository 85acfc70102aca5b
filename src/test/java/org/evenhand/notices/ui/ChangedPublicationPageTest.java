package org.evenhand.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.evenhand.PlainReader;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.PublishedPages;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.ui.DraftNavigation;
import org.junit.jupiter.api.Test;

/** A notice whose text is no longer what was published, as a passer-by meets it. */
class ChangedPublicationPageTest extends PublishedPages {

    private PlainReader read(TenderId id, Locale language) {
        return PlainReader.opens(context, "", NoticesNavigation.notice(id), language);
    }

    private TenderId published() {
        TenderId id = WholeDraft.of(context, "Company at home");
        open("commissioner", DraftNavigation.publish(id), Locale.UK);
        press("Publish this tender");
        return id;
    }

    @Test
    void what_was_changed_behind_the_back_of_the_database_is_not_shown_and_the_reader_told_whom_to_tell()
            throws SQLException {
        TenderId id = published();
        behind(id, "replace(content, 'Twice a week', 'Once a week')");
        try {
            PlainReader notice = read(id, Locale.UK);

            assertThat(notice.status()).isEqualTo(500);
            assertThat(notice.heading()).isEqualTo("This is not what was published");
            assertThat(notice.text())
                    .contains("The text of version 1 no longer fits its fingerprint", "Tell the buyer")
                    .doesNotContain("Once a week");
            assertThat(read(id, Locale.of("cy", "GB")).heading()).isEqualTo("Nid dyma’r hyn a gyhoeddwyd");
        } finally {
            behind(id, "replace(content, 'Once a week', 'Twice a week')");
        }
        assertThat(read(id, Locale.UK).text()).contains("Twice a week");
    }

    /** What only somebody who keeps the database can do. */
    private void behind(TenderId id, String content) throws SQLException {
        try (Connection connection = context.getBean(DataSource.class).getConnection();
                Statement keeper = connection.createStatement()) {
            keeper.execute("set @evenhand_restoring = true");
            keeper.execute("update tender_publication set content = " + content + " where tender = '" + id + "'");
            keeper.execute("set @evenhand_restoring = null");
        }
    }
}
