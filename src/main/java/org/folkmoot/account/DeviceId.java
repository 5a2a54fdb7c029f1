package org.folkmoot.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.shared.Ids;

public record DeviceId(UUID value) implements Serializable {

    public static Optional<DeviceId> parse(String text) {
        return Ids.parse(text).map(DeviceId::new);
    }
}
