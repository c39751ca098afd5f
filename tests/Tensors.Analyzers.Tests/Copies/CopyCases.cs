using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Tests.Copies;

/// <summary>Members of one program, each in a class of its own, that are compiled and analysed together: a compilation costs more than all they say.</summary>
internal sealed class CopyCases
{
    private const string Declarations = """
        using System.Collections.Concurrent; using System.Collections.Immutable; using System.IO; using System.Linq; using System.Text; using System.Threading.Tasks;
        [NdShape(1000, 1000, typeof(float))] public partial struct Map;
        [NdShape(64, 32, typeof(float))] public partial struct Tile;
        [NdShape(3, typeof(float))] public partial struct Vec3;
        public partial struct Tile { public float First() => this[0, 0]; public readonly float Last() => this[63, 31]; }
        public struct World { public Map A, B; public int Id; public int Count() => Id; public readonly int Fine() => Id; public int Twice => Id * 2; public void Step() => Id++; public int Auto { get; set; } }
        public struct Room { public Tile Floor, Wall; public override int GetHashCode() => 1; }
        public ref struct Lens { public ref Map Under; }

        """;

    private readonly Analysis _analysis;
    private readonly Dictionary<string, (int Start, int End)> _places = [];

    public CopyCases(IEnumerable<(string Name, string Code)> cases)
    {
        string source = Declarations;
        foreach ((string name, string code) in cases)
        {
            int start = source.Length;
            source += $"static partial class {name}\n{{\n{code}\n}}\n";
            _places.Add(name, (start, source.Length));
        }

        _analysis = Analysis.Of(source);
        Assert.True(_analysis.Theirs.IsEmpty, string.Join("\n", _analysis.Theirs));
    }

    /// <summary>What is said of one case, but for the alignment of fields (NDT4001), which is no copy.</summary>
    public Diagnostic[] Of(string name) =>
        [.. _analysis.Ours.Where(d => d.Id != "NDT4001" && d.Location.SourceSpan.Start >= _places[name].Start && d.Location.SourceSpan.End <= _places[name].End)];
}
