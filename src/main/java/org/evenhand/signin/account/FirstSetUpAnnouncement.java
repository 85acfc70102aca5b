package org.evenhand.signin.account;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the code with which the first administrator is made, while nobody is here. */
@Component
class FirstSetUpAnnouncement {

    private final FirstSetUp setUp;

    FirstSetUpAnnouncement(FirstSetUp setUp) {
        this.setUp = setUp;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void sayHowToBegin() {
        setUp.newCode()
                .ifPresent(code -> System.out.println(
                        "Nobody is here yet. Open the page /set-up and enter this code, which works once: " + code));
    }
}
