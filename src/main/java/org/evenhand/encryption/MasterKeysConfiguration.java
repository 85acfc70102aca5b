package org.evenhand.encryption;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the master keys at the start; at the first one, makes them. */
@Configuration(proxyBeanMethods = false)
class MasterKeysConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeysConfiguration.class);

    @Bean
    MasterKeys masterKeys(@Value("${evenhand.master-keys}") Path file) {
        MasterKeysFile.Loaded loaded = new MasterKeysFile(file).loadOrMake();
        if (loaded.made()) {
            LOG.info(
                    "Master keys made in {}. Keep a copy of that file, apart from the backups.", file.toAbsolutePath());
        }
        return loaded.keys();
    }
}
