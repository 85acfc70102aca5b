package org.evenhand;

import java.util.Map;
import org.evenhand.operations.start.ProductionSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.env.AbstractEnvironment;

/** The web application: the demonstration, unless the profile {@code live} is asked for. */
@SpringBootApplication
public class EvenhandApplication {

    /**
     * Starts the web application and prints the address at which it can be opened.
     *
     * @param arguments Spring Boot's own options; usually none
     */
    public static void main(String[] arguments) {
        // Read once, when H2 is first touched: other processes may join the file database, other machines may not.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        SpringApplication evenhand = new SpringApplication(EvenhandApplication.class);
        evenhand.setDefaultProperties(
                Map.of(AbstractEnvironment.DEFAULT_PROFILES_PROPERTY_NAME, ProductionSettings.DEMONSTRATION));
        evenhand.run(arguments);
    }
}
