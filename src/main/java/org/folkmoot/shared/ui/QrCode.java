package org.folkmoot.shared.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A QR code as a picture, dark on white in every colour scheme: some cameras read no other. */
public class QrCode extends Image {

    private static final int QUIET_ZONE = 4;

    /** @param description for those who do not see it: what it is for, and what to do instead */
    public QrCode(String content, String description) {
        super(picture(content), description);
        addClassName("fm-qr");
    }

    private static String picture(String content) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(matrix(content)).getBytes(StandardCharsets.UTF_8));
    }

    private static BitMatrix matrix(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String svg(BitMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++)
            for (var x = 0; x < matrix.getWidth(); x++)
                if (matrix.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        .formatted(matrix.getWidth(), matrix.getHeight())
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>";
    }
}
