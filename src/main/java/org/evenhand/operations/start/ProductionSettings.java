package org.evenhand.operations.start;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Adds what follows from a few settings of {@code ./evenhand serve} and could not be written in a properties file, and
 * refuses wrong ones before anything is opened.
 */
public class ProductionSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    public static final String DEMONSTRATION = "demo";
    static final String LIVE = "live";

    private static final String HTTPS_EXAMPLE = "EVENHAND_PUBLIC_ADDRESS=https://tenders.example.org";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        ConfigurableEnvironment environment = prepared.getEnvironment();
        OidcSettingsCheck.to(environment).ifPresent(objection -> {
            throw objection;
        });
        Map<String, Object> settings = new LinkedHashMap<>(database(environment));
        if (environment.acceptsProfiles(Profiles.of(LIVE))) {
            settings.putAll(live(environment));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("evenhand-live", settings));
    }

    private static Map<String, Object> live(ConfigurableEnvironment environment) {
        if (environment.acceptsProfiles(Profiles.of(DEMONSTRATION))) {
            throw new StartupRefusal(
                    "The demonstration and the live service cannot be one.",
                    "Use ./evenhand run for the first and ./evenhand serve for the second, on databases of their own.");
        }
        SecretStrength.objection(environment.getProperty("evenhand.secret", ""))
                .ifPresent(ProductionSettings::refuseSecret);
        boolean insecure = isSet(environment, "EVENHAND_INSECURE_COOKIES");
        boolean proxied = isSet(environment, "EVENHAND_PROXY");
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("evenhand.public-address", publicAddress(environment, insecure, proxied));
        settings.put("server.forward-headers-strategy", proxied ? "native" : "none");
        settings.put("server.servlet.session.cookie.secure", Boolean.toString(!insecure));
        // Browsers keep a cookie of that name only from https, for this host alone; no neighbour can plant one.
        settings.put("server.servlet.session.cookie.name", insecure ? "evenhand" : "__Host-evenhand");
        return settings;
    }

    private static String publicAddress(ConfigurableEnvironment environment, boolean insecure, boolean proxied) {
        String given = environment.getProperty("EVENHAND_PUBLIC_ADDRESS", "");
        String listening = environment.getProperty("server.address", "");
        if (given.isBlank()) {
            if (proxied || !PublicAddress.isLoopback(listening)) {
                throw new StartupRefusal(
                        "EVENHAND_PUBLIC_ADDRESS is not set, so that letters could not say where Evenhand is.",
                        "Set it to the address that people type, such as " + HTTPS_EXAMPLE);
            }
            return "http://127.0.0.1:" + environment.getProperty("server.port", "8080");
        }
        PublicAddress address = PublicAddress.of(given)
                .filter(PublicAddress::isWeb)
                .orElseThrow(() -> new StartupRefusal(
                        "EVENHAND_PUBLIC_ADDRESS is not an address that people could type.",
                        "Write the scheme and the host, with nothing after them, such as " + HTTPS_EXAMPLE));
        if (!address.isEncrypted() && !insecure) {
            throw new StartupRefusal(
                    "EVENHAND_PUBLIC_ADDRESS begins with http://, where anybody on the way could read passwords.",
                    "Put a reverse proxy with https before Evenhand (docs/operations.md). For a trial with invented data"
                            + " set EVENHAND_INSECURE_COOKIES=true");
        }
        return address.toString();
    }

    private static void refuseSecret(String objection) {
        throw new StartupRefusal(
                "EVENHAND_SECRET " + objection + ". It protects sign-in codes and what is sealed.",
                "Make one, keep it as you keep a key, and use the same one at every start: openssl rand -base64 48");
    }

    /** An owner of the tables who is not the application's own role, and what only PostgreSQL's driver understands. */
    private static Map<String, Object> database(ConfigurableEnvironment environment) {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (!environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:")) {
            return settings;
        }
        String owner = environment.getProperty("EVENHAND_DATABASE_OWNER", "");
        if (!owner.isBlank()) {
            settings.put("spring.flyway.user", owner);
            settings.put("spring.flyway.password", environment.getProperty("EVENHAND_DATABASE_OWNER_PASSWORD", ""));
        }
        String driver = "spring.datasource.hikari.data-source-properties.";
        settings.put(driver + "connectTimeout", "5");
        settings.put(driver + "socketTimeout", "60");
        settings.put(driver + "tcpKeepAlive", "true");
        // A refused row stays out of messages, which end in the log.
        settings.put(driver + "logServerErrorDetail", "false");
        settings.put(driver + "ApplicationName", "evenhand");
        return settings;
    }

    private static boolean isSet(ConfigurableEnvironment environment, String name) {
        return "true".equalsIgnoreCase(environment.getProperty(name, ""));
    }
}
