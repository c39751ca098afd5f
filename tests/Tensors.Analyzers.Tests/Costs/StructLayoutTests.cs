using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Tests.Costs;

/// <summary>Sizes of structs, against those of the CLR that runs: declared in source, and in an assembly that is referenced.</summary>
public class StructLayoutTests
{
    private const string Source = """
        #pragma warning disable CS0169, CS0649, CS8618
        using System.Runtime.InteropServices;
        public struct Three { byte x, y, z; }
        public struct Twelve { int a, b, c; }
        public struct Plain { byte a; long b; byte c; }
        public struct Empty { }
        [StructLayout(LayoutKind.Sequential, Pack = 1)] public struct Packed { byte a; float x, y, z; long id; }
        [StructLayout(LayoutKind.Sequential, Pack = 2)] public struct Packed2 { byte a; long id; Three t; }
        [StructLayout(LayoutKind.Explicit, Size = 40)] public struct Overlaid { [FieldOffset(0)] long whole; [FieldOffset(4)] int high; }
        [StructLayout(LayoutKind.Explicit)] public struct Union { [FieldOffset(0)] long a; [FieldOffset(0)] double b; [FieldOffset(0)] byte c; }
        [StructLayout(LayoutKind.Auto)] public struct Auto { byte a; System.Half h; int i; double d; byte b; }
        [StructLayout(LayoutKind.Auto)] public struct AutoNested { byte a; Three s; int i; Twelve t; byte b; }
        public struct WithReference { byte a; string s; byte b; }
        public struct WithNestedReference { WithReference a; byte b; }
        public struct WithAll { byte a; object o; Twelve s; Three t; byte b; }
        public struct WithTuple { byte a; (byte, long) p; byte b; }
        public struct Tuples { (byte, (byte, int), byte, short) a; }
        public struct Optional { int? a; (byte, long, byte)? b; byte c; }
        [System.Runtime.CompilerServices.InlineArray(10)] public struct Ten { short first; }
        public unsafe struct Buffer { fixed short items[7]; byte b; nint p; int* q; }
        """;

    [Fact]
    public void AStructThatHoldsItselfHasNone()
    {
        Compilation broken = Analysis.Compile([("Broken.cs", "struct A { public B X; } struct B { public A Y; } struct G<T> { public G<G<T>> N; } struct H { public G<int> g; }")], out _);
        Layouts layouts = KnownTypes.Of(broken).Layouts;
        Assert.All(["A", "B", "H"], name => Assert.Null(layouts.Of(broken.GetTypeByMetadataName(name))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AreThoseOfTheClr(bool referenced)
    {
        CSharpCompilation source = Analysis.Compile([("Structs.cs", Source)], out _).WithAssemblyName("Structs");
        using var image = new MemoryStream();
        var emitted = source.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        var loaded = new AssemblyLoadContext("structs", isCollectible: true);
        image.Position = 0;
        Assembly assembly = loaded.LoadFromStream(image);
        Compilation compilation = referenced ? Analysis.Compile([], out _, MetadataReference.CreateFromImage(image.ToArray())) : source;
        Layouts layouts = KnownTypes.Of(compilation).Layouts;
        MethodInfo sizeOf = typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!;

        Type[] types = [.. assembly.GetTypes().Where(static t => t.IsPublic)];
        Assert.Equal(18, types.Length);
        foreach (Type type in types)
        {
            long? counted = layouts.Of(compilation.GetTypeByMetadataName(type.FullName!))?.Size;
            Assert.True(counted == (int)sizeOf.MakeGenericMethod(type).Invoke(null, null)!, $"{type.Name}: {counted}");
        }

        loaded.Unload();
    }
}
