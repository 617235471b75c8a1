package org.fourquadrant.text;

/** The bytes that a file begins with, by which its kind or its encoding is known. */
public final class FirstBytes {

    private FirstBytes() {}

    /**
     * Whether bytes begin with a mark.
     *
     * @param mark its bytes, 0 to 255
     */
    public static boolean are(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
