package org.evenhand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application. It serves this machine only, until sign-in and roles stand before every view. */
@SpringBootApplication
public class EvenhandApplication {

    /**
     * Starts the web application and prints the address at which it can be opened.
     *
     * @param arguments Spring Boot's own options; usually none
     */
    public static void main(String[] arguments) {
        SpringApplication.run(EvenhandApplication.class, arguments);
    }
}
