package org.evenhand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application's entry. */
@SpringBootApplication
public class EvenhandApplication {

    /**
     * Starts the web application on the loopback interface.
     *
     * @param arguments Spring Boot's own options; usually none
     */
    public static void main(String[] arguments) {
        SpringApplication.run(EvenhandApplication.class, arguments);
    }
}
