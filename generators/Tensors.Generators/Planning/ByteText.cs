using System.Globalization;
using System.Numerics;

namespace Tensors.Generators.Planning;

/// <summary>Byte counts for people: <c>4,000,000</c> and <c>3.81 MiB</c>.</summary>
internal static class ByteText
{
    /// <summary>With separators between thousands.</summary>
    public static string Exact(BigInteger bytes) => bytes.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>In the largest unit that leaves at least 1, to three digits.</summary>
    public static string Rounded(BigInteger bytes)
    {
        double value = (double)bytes;
        string[] units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
        int unit = 0;
        while (value >= 1024 && unit < units.Length - 1)
        {
            value /= 1024;
            unit++;
        }

        string format = unit == 0 ? "0" : value >= 100 ? "0" : value >= 10 ? "0.#" : "0.##";
        return value.ToString(format, CultureInfo.InvariantCulture) + " " + units[unit];
    }
}
