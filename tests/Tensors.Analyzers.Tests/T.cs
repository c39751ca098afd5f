namespace X; public class T { [Fact] public void A() => Assert.Equal("5", typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version!.Major.ToString()); }
