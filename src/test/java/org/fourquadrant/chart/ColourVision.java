package org.fourquadrant.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;

/**
 * How colours look to different eyes and on a grey print. The matrices for full dichromacy are those of Machado, Oliveira
 * and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), on linear light.
 */
enum ColourVision {
    NORMAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    DEUTERANOPIA(new double[][] {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    }),
    PROTANOPIA(new double[][] {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    }),
    GREYSCALE(new double[][] {
        {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722},
    });

    private final double[][] matrix;

    ColourVision(double[][] matrix) {
        this.matrix = matrix;
    }

    Color see(Color colour) {
        double[] linear = ColourDifference.linear(colour);
        int[] seen = new int[3];
        for (int row = 0; row < seen.length; row++) {
            double light = 0;
            for (int column = 0; column < linear.length; column++) {
                light += matrix[row][column] * linear[column];
            }
            seen[row] = (int) Math.round(255 * encoded(Math.max(0, Math.min(1, light))));
        }
        return new Color(seen[0], seen[1], seen[2]);
    }

    BufferedImage see(BufferedImage picture) {
        BufferedImage seen = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                seen.setRGB(x, y, see(new Color(picture.getRGB(x, y))).getRGB());
            }
        }
        return seen;
    }

    private static double encoded(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
