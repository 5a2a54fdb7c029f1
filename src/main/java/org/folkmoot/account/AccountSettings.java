package org.folkmoot.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param key 32 bytes in Base64, with which secrets of second factors are encrypted; several nodes need the same one.
 *     Without it a key is made once, in the file {@code account.key} of the data folder.
 */
@ConfigurationProperties("folkmoot.account")
record AccountSettings(@Nullable String key) {}
