using Tensors.Generators.Tests.Support;

namespace Tensors.Generators.Tests;

/// <summary>Tensors of a user's struct: what every struct can do, what the interfaces of generic math add, and who offers the members.</summary>
public class ElementTests
{
    private const string Cell = "public struct Cell { public float Height; public byte Kind; public Cell(float height, byte kind) { Height = height; Kind = kind; } }\n";

    /// <summary>12 bytes, so that neither vectors nor a power of two fit; addition, difference and a product with itself.</summary>
    internal const string Particle = """
        namespace Game
        {
            using System.Numerics;
            public record struct Particle(float X, float Y, int Hits) : IAdditionOperators<Particle, Particle, Particle>, ISubtractionOperators<Particle, Particle, Particle>,
                IMultiplyOperators<Particle, Particle, Particle>, IUnaryNegationOperators<Particle, Particle>, IEqualityOperators<Particle, Particle, bool>, IComparisonOperators<Particle, Particle, bool>
            {
                public static Particle operator +(Particle a, Particle b) => new(a.X + b.X, a.Y + b.Y, a.Hits + b.Hits);
                public static Particle operator -(Particle a, Particle b) => new(a.X - b.X, a.Y - b.Y, a.Hits - b.Hits);
                public static Particle operator *(Particle a, Particle b) => new(a.X * b.X, a.Y * b.Y, a.Hits * b.Hits);
                public static Particle operator -(Particle a) => new(-a.X, -a.Y, -a.Hits);
                public static bool operator <(Particle a, Particle b) => a.Hits < b.Hits;
                public static bool operator >(Particle a, Particle b) => a.Hits > b.Hits;
                public static bool operator <=(Particle a, Particle b) => a.Hits <= b.Hits;
                public static bool operator >=(Particle a, Particle b) => a.Hits >= b.Hits;
            }
        }

        """;

    private const string Swarms = """
        namespace Game
        {
            [NdShape(37, 5, typeof(Particle))] public partial struct Swarm;
            [NdShape<Particle>(5)] public partial struct Row;
            [NdShape(5, 37, typeof(Particle), Order = Order.ColumnMajor)] public partial struct Turned;
            [NdShape(37, 5, typeof(bool))] public partial struct Mask;
        }

        """;

    [Fact]
    public void Struct_Generates_Snapshot()
    {
        GeneratorResult result = GeneratorHarness.Run(Cell + "[NdShape(128, typeof(Cell))] public partial struct Cells;").AssertClean();

        Snapshot.Matches("Tensors-of-Cell", result.Sources["Tensors-of-Cell.g.cs"]);
    }

    [Fact]
    public void StructWithArithmetic_Generates_Snapshot()
    {
        GeneratorResult result = GeneratorHarness.Run(
            """
            public readonly struct Fixed(int raw) : System.Numerics.IAdditionOperators<Fixed, Fixed, Fixed>
            {
                public readonly int Raw = raw;
                public static Fixed operator +(Fixed a, Fixed b) => new(a.Raw + b.Raw);
            }
            [NdShape(128, typeof(Fixed))] public partial struct Prices;
            """).AssertClean();

        Snapshot.Matches("Tensors-of-Fixed", result.Sources["Tensors-of-Fixed.g.cs"]);
    }

    [Fact]
    public void AnyStruct_IsFilledAssignedSlicedAndCopied() => Assert.Equal("", GeneratorHarness.Run(Cell + """
        [NdShape(6, 7, typeof(Cell))] public partial struct Board;
        [NdShape(7, typeof(Cell))] public partial struct Line;
        [NdShape(6, 7, typeof(bool))] public partial struct Mask;
        [NdShape(2, typeof(Cell))] public partial struct Pair;
        public static class Program
        {
            public static Board board, other; public static Line line; public static Mask mask;

            static void Reset<G>(ref G tensor, in G from) where G : struct, ITensor<Cell> { tensor.Fill(new(1f, 1)); tensor.Assign(from); tensor.At[0, 0] = default; }

            public static string Get()
            {
                var wrong = new System.Text.StringBuilder();
                void Check(string what, Func<int, int, Cell> expected)
                {
                    for (int i = 0; i < 6; i++) for (int j = 0; j < 7; j++) if (!board[i, j].Equals(expected(i, j))) { wrong.Append($"{what} at {i}, {j}. "); return; }
                }

                board.Fill(new(2f, 3));
                Check("Fill", (i, j) => new(2f, 3));
                board.FillFrom((i, j) => new(i, (byte)j));
                Check("FillFrom", (i, j) => new(i, (byte)j));
                line.FillFrom(j => new(-j, 9));
                board.At[1..^1, ..].Assign(line);
                Check("At slice", (i, j) => i is > 0 and < 5 ? new(-j, 9) : new(i, (byte)j));
                board.At[2, 3].Height = 8f;
                Check("At element", (i, j) => (i, j) == (2, 3) ? new(8f, 9) : i is > 0 and < 5 ? new(-j, 9) : new(i, (byte)j));
                board.Assign(line);
                Check("Assign", (i, j) => new(-j, 9));
                other.FillFrom((i, j) => new(i, (byte)j));
                board[.., 0] = other[.., 1];
                board.At[1..].Assign(board[..^1]);
                Check("overlap", (i, j) => j == 0 ? new(Math.Max(0, i - 1), 1) : new(-j, 9));
                mask.FillFrom((i, j) => (i + j) % 2 == 0);
                board.Assign(Nd.Where(mask, other, new Cell(5f, 5)));
                Check("Where", (i, j) => (i + j) % 2 == 0 ? new(i, (byte)j) : new(5f, 5));
                board.Assign(Nd.Shift(other, 0, 1, Boundary.Wrap));
                Check("Shift", (i, j) => new((i + 5) % 6, (byte)j));
                board.AsSpan()[^1] = new(7f, 7);
                Check("AsSpan", (i, j) => (i, j) == (5, 6) ? new(7f, 7) : new((i + 5) % 6, (byte)j));
                Cell[] cells = new Cell[42];
                other.CopyTo(cells);
                board.CopyFrom(cells);
                Check("CopyFrom", (i, j) => new(i, (byte)j));
                Reset(ref board, in other);
                Check("generic helper", (i, j) => (i, j) == (0, 0) ? default : new(i, (byte)j));
                Pair pair = [new(1f, 1), new(2f, 2)];
                pair.Fill(pair[1]);
                return wrong.Append(pair[0].Height == 2f ? "" : "by value").ToString();
            }
        }
        """).AssertClean().Invoke("Program", "Get"));

    [Fact]
    public void Arithmetic_GivesWhatALoopGives() => Assert.Equal("", GeneratorHarness.Run(Particle + Swarms + """
        namespace Game
        {
            public static class Program
            {
                public static Swarm a, b, d; public static Row row; public static Turned turned; public static Mask mask;

                public static string Get()
                {
                    var wrong = new System.Text.StringBuilder();
                    Particle s = new(0.5f, 3f, -2);
                    void Reset() { a.FillFrom((i, j) => new(i - 9.5f, j, i * j)); b.FillFrom((i, j) => new(0.25f * j, i, 40 - i)); row.FillFrom(j => new(j, -j, j)); turned.FillFrom((i, j) => new(i * j, i, j)); }
                    void Check(string what, Func<int, int, Particle> expected)
                    {
                        for (int i = 0; i < 37; i++) for (int j = 0; j < 5; j++) if (d[i, j] != expected(i, j)) { wrong.Append($"{what} at {i}, {j}: {d[i, j]}. "); i = 99; break; }
                    }
                    void Count(string what, Func<int, int, bool> expected)
                    {
                        for (int i = 0; i < 37; i++) for (int j = 0; j < 5; j++) if (mask[i, j] != expected(i, j)) { wrong.Append($"{what} at {i}, {j}. "); return; }
                    }

                    Reset();
                    d.Assign(a + b); Check("a + b", (i, j) => a[i, j] + b[i, j]);
                    d.Assign(a - b * row); Check("a - b * row", (i, j) => a[i, j] - b[i, j] * row[j]);
                    d.Assign(a * b - a); Check("a * b - a", (i, j) => a[i, j] * b[i, j] - a[i, j]);
                    d.Assign(s * a + s); Check("s * a + s", (i, j) => s * a[i, j] + s);
                    d.Assign(-a - s); Check("-a - s", (i, j) => -a[i, j] - s);
                    d.Assign(-(a + b)); Check("-(a + b)", (i, j) => -(a[i, j] + b[i, j]));
                    d.Assign(turned.Transpose() + a); Check("transposed", (i, j) => turned[j, i] + a[i, j]);
                    d.Assign(a); d += b; Check("+= tensor", (i, j) => a[i, j] + b[i, j]);
                    d.Assign(a); d -= row; Check("-= row", (i, j) => a[i, j] - row[j]);
                    d.Assign(a); d *= s; Check("*= scalar", (i, j) => a[i, j] * s);
                    d.Assign(a); d += a * b; Check("+= expression", (i, j) => a[i, j] + a[i, j] * b[i, j]);
                    d.Assign(a); d.At[1.., ..].Add(a[..^1, ..]); Check("At Add", (i, j) => i == 0 ? a[i, j] : a[i, j] + a[i - 1, j]);
                    mask.Assign(a < b); Count("a < b", (i, j) => a[i, j] < b[i, j]);
                    mask.Assign(a >= s); Count("a >= s", (i, j) => a[i, j] >= s);
                    mask.Assign(s == a); Count("s == a", (i, j) => s == a[i, j]);
                    mask.Assign(a + b != b); Count("a + b != b", (i, j) => a[i, j] + b[i, j] != b[i, j]);

                    // Whole numbers and halves: every order of addition gives the same.
                    Particle all = default;
                    for (int i = 0; i < 37; i++) for (int j = 0; j < 5; j++) all += a[i, j];
                    if (Nd.Sum(a) != all || a.Sum() != all || Nd.Sum(a + b) != all + b.Sum() || (a + b).Sum() != all + b.Sum()) wrong.Append("Sum. ");
                    row.Assign(a.Sum(axis: 0));
                    Particle column = default;
                    for (int i = 0; i < 37; i++) column += a[i, 3];
                    if (row[3] != column) wrong.Append("Sum(0). ");
                    row.Assign(turned.Sum(axis: 1));
                    column = default;
                    for (int i = 0; i < 37; i++) column += turned[3, i];
                    if (row[3] != column) wrong.Append("Sum(1). ");
                    return wrong.ToString();
                }
            }
        }
        """).AssertClean().Invoke("Game.Program", "Get"));

    [Fact]
    public void Sums_TakeInEveryElement_WhateverItsSize()
    {
        int[] sizes = [1, 3, 12, 24, 100, 255, 300], lengths = [1, 3, 22, 255, 4099];
        string types = string.Concat(sizes.Select(bytes => $$"""
            [System.Runtime.CompilerServices.InlineArray({{bytes}})] public struct D{{bytes}} : IDigits<D{{bytes}}>
            {
                private byte _first;
                public byte First { get => this[0]; set { this[0] = value; this[^1] = value; } }
                public byte Last => this[^1];
                public static D{{bytes}} operator +(D{{bytes}} a, D{{bytes}} b) { D{{bytes}} c = default; for (int i = 0; i < {{bytes}}; i++) c[i] = (byte)(a[i] + b[i]); return c; }
            }

            """ + string.Concat(lengths.Select(n => $"[NdShape({n}, typeof(D{bytes}))] public partial struct T{bytes}_{n};\n"))));
        string calls = string.Concat(sizes.SelectMany(bytes => lengths.Select(n => $"Check<T{bytes}_{n}, D{bytes}>({n}); ")));

        Assert.Equal("", GeneratorHarness.Run($$"""
            public interface IDigits<T> : System.Numerics.IAdditionOperators<T, T, T> where T : IDigits<T> { byte First { get; set; } byte Last { get; } }
            {{types}}
            public static class Program
            {
                static string wrong = "";

                static void Check<G, T>(int n) where G : unmanaged, ITensor<T> where T : unmanaged, IDigits<T>
                {
                    using var owner = new Owned<G>();
                    ref G g = ref owner.Value;
                    TensorsOf<T>.FillFrom(ref g, i => new T { First = (byte)(17 * i + i / 3) });
                    byte sum = 0;
                    for (int i = 0; i < n; i++) sum += (byte)(17 * i + i / 3);
                    T found = Nd.Sum(new Expr<T, Leaf<G, T>>(TensorsOf<T>.Lift(in g)));
                    if (found.First != sum || found.Last != sum) wrong += $"{n} {typeof(T).Name}, ";
                }

                public static string Get()
                {
                    {{calls}}
                    return wrong;
                }
            }
            """).AssertClean().Invoke("Program", "Get"));
    }

    [Fact]
    public void NumbersOfTheFramework_HaveAllThatNumbersHave() => Assert.Equal("", GeneratorHarness.Run("""
        [NdShape(11, 11, typeof(decimal))] public partial struct Money;
        [NdShape(11, typeof(decimal))] public partial struct Totals;
        [NdShape(11, 11, typeof(Int128))] public partial struct Wide;
        [NdShape(3, typeof(decimal), Components = "XYZ")] public partial struct Exact3;
        public static class Program
        {
            public static Money a, b, d; public static Totals totals; public static Wide w, v;

            public static string Get()
            {
                string wrong = "";
                a.FillArange(-10m, 0.25m);
                b.FillEye();
                if (a[10, 10] != 20m || b[3, 3] != 1m || b[3, 4] != 0m) wrong += "creation. ";
                d.Assign(Nd.Clamp(Nd.Abs(a), 1m, 5m) % 2m / 3m);
                for (int i = 0; i < 11; i++) for (int j = 0; j < 11; j++) if (d[i, j] != Math.Clamp(Math.Abs(a[i, j]), 1m, 5m) % 2m / 3m) { wrong += $"functions at {i}, {j}. "; i = 99; break; }
                d.Assign(Nd.MatMul(a, b) + Nd.Max(a, 0m));
                for (int i = 0; i < 11; i++) for (int j = 0; j < 11; j++) if (d[i, j] != a[i, j] + Math.Max(a[i, j], 0m)) { wrong += $"product at {i}, {j}. "; i = 99; break; }
                if (a.Min() != -10m || a.Max() != 20m || a.ArgMax() != 120 || Nd.Dot(b, b) != 11m || a.Sum() != 605m) wrong += "reductions. ";
                totals.Assign(a.Min(axis: 1));
                if (totals[10] != a[10, 0]) wrong += "Min(1). ";
                w.FillFrom((i, j) => Int128.One << (10 * i + j));
                v.Assign(w >> 3 | w & ~w);
                if (v[10, 10] != Int128.One << 107) wrong += "bits. ";
                Exact3 e = new(1.1m, 2.2m, 3.3m);
                e = -(e * 2m - new Exact3(0.2m, 0.4m, 0.6m));
                if (e.X != -2.0m || e.Z != -6.0m) wrong += "by value.";
                return wrong;
            }
        }
        """).AssertClean().Invoke("Program", "Get"));

    [Fact]
    public void GenericStructs_AndNamesThatDifferByCase_HaveMembersOfTheirOwn() => Assert.Equal("5 7 9", GeneratorHarness.Run("""
        public struct Pair<T> where T : unmanaged { public T A, B; }
        public struct cell { public int V; }
        public struct CELL { public int V; }
        [NdShape(100, typeof(Pair<float>))] public partial struct Floats;
        [NdShape(100, typeof(Pair<Pair<int>>))] public partial struct Ints;
        [NdShape(100, typeof(cell))] public partial struct Lower;
        [NdShape(100, typeof(CELL))] public partial struct Upper;
        public static class Program
        {
            public static Floats f; public static Ints i; public static Lower l; public static Upper u;
            public static string Get()
            {
                f.Fill(new() { A = 5f });
                i.Fill(new() { B = new() { A = 7 } });
                l.Fill(new() { V = 4 });
                u.Fill(new() { V = 5 });
                return $"{f[9].A} {i[9].B.A} {l[9].V + u[9].V}";
            }
        }
        """).AssertClean().Invoke("Program", "Get"));

    [Fact]
    public void EngineAndGame_WithTensorsOfTheSameStruct_DoNotClash()
    {
        GeneratorResult engine = GeneratorHarness.Run(Particle + """
            namespace Engine
            {
                [NdShape(40, typeof(Game.Particle))] public partial struct Swarm;
                public static class Solver { public static void Double<G>(ref G g) where G : struct, ITensor<Game.Particle> => g += g * new Game.Particle(1f, 1f, 1); }
            }
            """).AssertClean();
        GeneratorResult game = GeneratorHarness.Run("""
            namespace Game
            {
                [NdShape(40, typeof(Particle))] public partial struct Flock;
                public static class Program
                {
                    public static Engine.Swarm swarm; public static Flock flock;
                    public static string Get()
                    {
                        swarm.Fill(new(1f, 2f, 3));
                        flock.Assign(swarm + swarm);
                        Engine.Solver.Double(ref flock);
                        swarm.At[1..].Assign(flock[..^1] - swarm[1..]);
                        return $"{flock[39]} {swarm[0].Hits} {swarm[39].Hits} {Nd.Sum(swarm).Hits}";
                    }
                }
            }
            """, references: [engine.Emit()]).AssertClean();

        Assert.Contains("public static class Game_Particle_Mutators", engine.Sources["Tensors-of-Game_Particle.g.cs"]);
        Assert.DoesNotContain("Tensors-of-Game_Particle.g.cs", game.Sources.Keys);
        Assert.Equal("Particle { X = 4, Y = 8, Hits = 12 } 3 9 354", game.Invoke("Game.Program", "Get"));
    }

    [Fact]
    public void TwoEngines_WithPublicTensorsOfAForeignStruct_DoNotClash()
    {
        static string Engine(string name) => $$"""
            using System.Numerics;
            namespace {{name}}
            {
                [NdShape(40, typeof(Vector3))] public partial struct Positions;
                public static class Solver { public static void Clear<G>(ref G g) where G : struct, ITensor<Vector3> => g.Fill(Vector3.One); }
            }
            """;
        GeneratorResult first = GeneratorHarness.Run(Engine("First")).AssertClean(), second = GeneratorHarness.Run(Engine("Second")).AssertClean();
        GeneratorResult game = GeneratorHarness.Run("""
            using System.Numerics;
            public static class Program
            {
                public static First.Positions a; public static Second.Positions b;
                public static string Get()
                {
                    First.Solver.Clear(ref b);
                    a.Assign(b);
                    a.At[3] = Vector3.UnitX;
                    b.At[..2].Assign(a[3..5]);
                    return $"{b[0]} {b[1]} {b[2]}";
                }
            }
            """, references: [first.Emit(), second.Emit()]).AssertClean();

        Assert.Contains("internal static class System_Numerics_Vector3_Mutators", first.Sources["Tensors-of-System_Numerics_Vector3.g.cs"]);
        Assert.Contains("internal static class System_Numerics_Vector3_Mutators", game.Sources["Tensors-of-System_Numerics_Vector3.g.cs"]);
        Assert.Equal("<1, 0, 0> <1, 1, 1> <1, 1, 1>", game.Invoke("Program", "Get"));
    }

    [Fact]
    public void AssemblyThatSeesTheInternalsOfAnother_HasNoMembersOfItsOwn()
    {
        GeneratorResult engine = GeneratorHarness.Run("""
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("EngineTests")]
            namespace Engine
            {
                internal struct Node { public int Next; }
                [NdShape(40, typeof(Node))] internal partial struct Nodes;
                [NdShape(40, typeof(Guid))] internal partial struct Ids;
            }
            """).AssertClean();
        GeneratorResult tests = GeneratorHarness.Run("""
            namespace Engine
            {
                [NdShape(4, typeof(Node))] internal partial struct Few;
                [NdShape(5, typeof(Guid))] internal partial struct FewIds;
                public static class Program
                {
                    public static int Get()
                    {
                        Few few = default; Nodes nodes = default; FewIds ids = default;
                        few.Fill(new() { Next = 3 });
                        ids.Fill(Guid.Empty);
                        nodes.At[^4..].Assign(few);
                        return nodes[39].Next;
                    }
                }
            }
            """, references: [engine.Emit()], name: "EngineTests").AssertClean();

        Assert.DoesNotContain(tests.Sources.Keys, name => name.StartsWith("Tensors-of", StringComparison.Ordinal));
        Assert.Equal(3, tests.Invoke("Engine.Program", "Get"));
    }

    [Theory]
    [InlineData("public partial class World { private struct Cell { public int V; } [NdShape(99, typeof(Cell))] private partial struct Cells; }")]
    [InlineData("file struct Cell { public int V; } [NdShape(99, typeof(Cell))] internal partial struct Cells;")]
    public void ElementThatNothingOutsideCanName_IsAnError(string source)
    {
        Microsoft.CodeAnalysis.Diagnostic diagnostic = Assert.Single(GeneratorHarness.Run(source).Diagnostics);

        Assert.Equal("NDT0010", diagnostic.Id);
        Assert.Contains("make it internal", diagnostic.GetMessage());
    }
}
