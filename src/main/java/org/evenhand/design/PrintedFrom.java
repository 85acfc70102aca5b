package org.evenhand.design;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.evenhand.shared.Days;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Line that only paper shows: the address of the page that was printed, and the day. */
@Component
class PrintedFrom {

    private final String home;
    private final Clock clock;

    PrintedFrom(@Value("${evenhand.public-address}") String address, Clock clock) {
        this.home = HomeAddress.of(address);
        this.clock = clock;
    }

    /** The line, which says the day so far. */
    Paragraph line(Messages messages) {
        Paragraph line = new Paragraph(messages.say("shell.printed.day", today(messages)));
        line.addClassName("printed-from");
        return line;
    }

    /**
     * Names the page, too. An address that lets in whoever knows it is not to be named.
     *
     * @param path of the page, relative to the application
     */
    void name(Paragraph line, Messages messages, String path) {
        line.setText(messages.say("shell.printed", home + path, today(messages)));
    }

    private String today(Messages messages) {
        return messages.date(Days.today(clock));
    }
}
