using System.Numerics;
using System.Runtime.InteropServices;

namespace Tensors.Tests.Debugging;

public class NumPyTextTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Debugging", "Golden");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.npy").Select(path => Path.GetFileNameWithoutExtension(path)!).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_IsWhatNumPyPrints(string name)
    {
        string path = Path.Combine(Folder, name + ".npy");
        NpyHeader header = NpyFile.ReadHeader(path);
        byte[] elements = File.ReadAllBytes(path)[(int)header.DataOffset..];
        string text = header.DType switch
        {
            DType.Bool => Text<bool>(header, elements),
            DType.Int8 => Text<sbyte>(header, elements),
            DType.Int16 => Text<short>(header, elements),
            DType.Int32 => Text<int>(header, elements),
            DType.Int64 => Text<long>(header, elements),
            DType.UInt64 => Text<ulong>(header, elements),
            DType.Float16 => Text<Half>(header, elements),
            DType.Float32 => Text<float>(header, elements),
            DType.Float64 => Text<double>(header, elements),
            DType.Complex128 => Text<Complex>(header, elements),
            _ => throw new NotSupportedException(header.ToString()),
        };
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".txt")), text);
    }

    [Fact]
    public void Cases_AreThere() => Assert.True(Cases.Count > 100);

    private static string Text<T>(NpyHeader header, byte[] elements)
        where T : unmanaged
    {
        int[] dims = [.. header.Shape.Select(dim => (int)dim)];
        nint[] steps = new nint[dims.Length];
        nint step = 1;
        for (int k = 0; k < dims.Length; k++)
        {
            int axis = header.FortranOrder ? k : dims.Length - 1 - k;
            steps[axis] = step;
            step *= dims[axis];
        }

        return TensorText.Format(in MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, T>(elements)), dims, steps, null, null);
    }
}
