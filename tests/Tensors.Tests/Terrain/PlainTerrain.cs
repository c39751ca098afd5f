using System.Buffers.Binary;
using Terrain;

namespace Tensors.Tests.TerrainSample;

/// <summary>The sample's landscape once more, in arrays and loops, with nothing of the library: what the algebra has to agree with.</summary>
internal sealed class PlainTerrain
{
    public const int Rows = 344, Cols = 403;

    public float[] Ground = new float[Rows * Cols];
    public float[] Water = new float[Rows * Cols];
    public readonly float[] East = new float[Rows * (Cols + 1)];
    public readonly float[] South = new float[(Rows + 1) * Cols];

    /// <summary>Reads the file by its own means: ten bytes and a header of a length given there, then little-endian int16.</summary>
    public PlainTerrain(string path)
    {
        byte[] file = File.ReadAllBytes(path);
        int start = 10 + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(8));
        Assert.Equal(start + 2 * Rows * Cols, file.Length);
        for (int i = 0; i < Ground.Length; i++)
        {
            Ground[i] = BinaryPrimitives.ReadInt16LittleEndian(file.AsSpan(start + 2 * i));
        }
    }

    /// <summary>Horn's hillshade of an inner cell in double precision, not rounded.</summary>
    public double Shade(int row, int col, double azimuth, double altitude)
    {
        double Z(int down, int right) => Ground[(row + down) * Cols + col + right];
        double east = (Z(-1, 1) + 2 * Z(0, 1) + Z(1, 1) - Z(-1, -1) - 2 * Z(0, -1) - Z(1, -1)) / (8 * 74.4);
        double north = (Z(-1, -1) + 2 * Z(-1, 0) + Z(-1, 1) - Z(1, -1) - 2 * Z(1, 0) - Z(1, 1)) / (8 * 92.5);

        // By slope and aspect, the way the textbooks have it, and not by the vectors of the sample.
        double zenith = (90 - altitude) * Math.PI / 180, slope = Math.Atan(Math.Sqrt(east * east + north * north));
        double downhill = Math.Atan2(-east, -north);   // clockwise from north
        double cosine = Math.Cos(zenith) * Math.Cos(slope) + Math.Sin(zenith) * Math.Sin(slope) * Math.Cos(azimuth * Math.PI / 180 - downhill);
        return 255 * Math.Max(0, cosine);
    }

    /// <summary>One pass of thermal erosion.</summary>
    public void Erode()
    {
        var next = new float[Ground.Length];
        for (int row = 0; row < Rows; row++)
        {
            for (int col = 0; col < Cols; col++)
            {
                float here = Ground[row * Cols + col];
                float Z(int r, int c) => Ground[Math.Clamp(r, 0, Rows - 1) * Cols + Math.Clamp(c, 0, Cols - 1)] - here;
                float north = Z(row - 1, col), south = Z(row + 1, col), west = Z(row, col - 1), east = Z(row, col + 1);
                const float steepX = Erosion.Talus * Cell.Width, steepY = Erosion.Talus * Cell.Height;
                next[row * Cols + col] = here + Erosion.Rate * (
                    north - Math.Clamp(north, -steepY, steepY) + south - Math.Clamp(south, -steepY, steepY) +
                    west - Math.Clamp(west, -steepX, steepX) + east - Math.Clamp(east, -steepX, steepX));
            }
        }

        Ground = next;
    }

    /// <summary>One step of the flood.</summary>
    public void Flow(float rain)
    {
        const float eastGain = Flood.TimeStep * 9.81f * 15f * Cell.Height / Cell.Width;
        const float southGain = Flood.TimeStep * 9.81f * 15f * Cell.Width / Cell.Height;
        var level = new float[Ground.Length];
        var supply = new float[Ground.Length];
        for (int i = 0; i < level.Length; i++)
        {
            level[i] = Ground[i] + Water[i];
        }

        EachWall((east, cell, left) => East[east] = 0.98f * East[east] + eastGain * (level[left] - level[cell]),
            (south, cell, above) => South[south] = 0.98f * South[south] + southGain * (level[above] - level[cell]));

        for (int row = 0; row < Rows; row++)
        {
            for (int col = 0; col < Cols; col++)
            {
                int i = row * Cols + col, east = row * (Cols + 1) + col;
                float outflow = Math.Max(East[east + 1], 0f) - Math.Min(East[east], 0f) + Math.Max(South[i + Cols], 0f) - Math.Min(South[i], 0f);
                supply[i] = Math.Min(Water[i] * (Cell.Area / Flood.TimeStep) / Math.Max(outflow, 1e-6f), 1f);
            }
        }

        EachWall((east, cell, left) => East[east] *= East[east] > 0 ? supply[left] : supply[cell],
            (south, cell, above) => South[south] *= South[south] > 0 ? supply[above] : supply[cell]);

        for (int row = 0; row < Rows; row++)
        {
            for (int col = 0; col < Cols; col++)
            {
                int i = row * Cols + col, east = row * (Cols + 1) + col;
                Water[i] = Water[i] + rain + Flood.TimeStep / Cell.Area * (East[east] - East[east + 1] + South[i] - South[i + Cols]);
            }
        }
    }

    /// <summary>Visits the walls between two cells; those on the rim stay as they are.</summary>
    private static void EachWall(Action<int, int, int> east, Action<int, int, int> south)
    {
        for (int row = 0; row < Rows; row++)
        {
            for (int col = 0; col < Cols; col++)
            {
                int cell = row * Cols + col;
                if (col > 0)
                {
                    east(row * (Cols + 1) + col, cell, cell - 1);
                }

                if (row > 0)
                {
                    south(cell, cell, cell - Cols);
                }
            }
        }
    }
}
