namespace Tensors.Benchmarks.Peers.Contestants;

/// <summary>A contestant: where its sources are and how they are built, or what runs them.</summary>
/// <param name="Name">How the report calls it.</param>
/// <param name="Folder">The folder under <c>benchmarks/peers</c> with one source a family.</param>
/// <param name="Compiler">The compiler; null for Python.</param>
/// <param name="Flags">Beside those that all have.</param>
/// <param name="Links">What it links against.</param>
/// <param name="Needs">A header whose absence means that the library is not installed.</param>
/// <param name="Package">The Debian packages that bring it.</param>
internal sealed record Library(string Name, string Folder, string? Compiler, string Flags, string Links, string Needs, string Package)
{
    /// <summary>What every C++ program is compiled with.</summary>
    public const string CommonFlags = "-std=c++17 -O3 -march=native -DNDEBUG";

    private const string Eigen = "-I/usr/include/eigen3";
    private const string EigenHeader = "/usr/include/eigen3/Eigen/Dense";

    /// <summary>All peers, each as its own documentation says is fast.</summary>
    public static IReadOnlyList<Library> All { get; } =
    [
        new("C (g++)", "c", "g++", "", "", "", "g++"),
        new("C (g++ fast-math)", "c", "g++", "-ffast-math", "", "", "g++"),
        new("C (clang)", "c", "clang++", "", "", "", "clang"),
        new("C (clang fast-math)", "c", "clang++", "-ffast-math", "", "", "clang"),
        new("by hand (g++)", "hand", "g++", "", "", "", "g++"),
        new("Eigen (g++)", "eigen", "g++", Eigen, "", EigenHeader, "libeigen3-dev"),
        new("Eigen (clang)", "eigen", "clang++", Eigen, "", EigenHeader, "libeigen3-dev"),
        new("xtensor (g++)", "xtensor", "g++", "-DXTENSOR_USE_XSIMD", "", "/usr/include/xtensor/xfixed.hpp", "libxtensor-dev libxsimd-dev"),
        new("OpenBLAS", "openblas", "g++", "", "-lopenblas", "cblas.h", "libopenblas-dev"),
        new("libxsmm", "libxsmm", "g++", "", "-lxsmm -lopenblas -lpthread -ldl", "/usr/include/libxsmm.h", "libxsmm-dev"),
        new("NumPy", "python", null, "", "", "numpy", "python3-numpy python3-numexpr"),
    ];
}
